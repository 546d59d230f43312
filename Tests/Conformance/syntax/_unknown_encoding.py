# coding: nope
