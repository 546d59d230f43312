import logging

logging.basicConfig(format="%(levelname)s %(name)s %(funcName)s %(lineno)d %(filename)s %(module)s %(message)s", level=10)


def work():
    logging.info("x")
    logging.getLogger("a").warning("y %s", 1)

    def helper():
        logging.getLogger("a").error("z", stacklevel=2)

    helper()
    try:
        1 / 0
    except ZeroDivisionError:
        logging.exception("failed")
    logging.info("with the stack", stack_info=True)


work()
logging.debug("module")
[logging.info("comprehension") for i in range(1)]
(lambda: logging.info("lambda"))()
logging.info("far", stacklevel=50)
