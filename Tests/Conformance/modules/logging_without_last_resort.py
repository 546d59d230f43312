import logging

logging.getLogger("first").warning("to the last resort %d", 1)
logging.lastResort = None
logging.getLogger("second").warning("nowhere")
logging.getLogger("third").warning("nowhere")
