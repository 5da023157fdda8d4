# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a window as a screen reader sees it: by roles and names, through AT-SPI. Waits for conditions, never for time."""
import time

import pyatspi

PATIENCE = 30  # seconds; only a failing run waits so long
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text",
               "list", "table", "tree", "tree table", "slider", "page tab", "menu item", "menu"}
KEYS = {"Escape": 9, "Return": 36, "ctrl": 37, "c": 54, "k": 45, "s": 39, "t": 28, "x": 53,
        **{str(digit): 9 + digit for digit in range(1, 10)}}  # codes of a PC keyboard under X
TEXTUAL = {"text", "password text", "spin button"}


class NotSeen(AssertionError):
    pass


def wait(condition, what, patience=PATIENCE):
    """The first true value of `condition`; a control that goes away meanwhile counts as not yet."""
    until = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except Exception as error:  # pyatspi raises GLib errors of many kinds when an object is gone
            if isinstance(error, NotSeen):
                raise
            value = None
        if value:
            return value
        if time.monotonic() > until:
            raise NotSeen(f"never seen: {what}")
        time.sleep(0.05)


def children(node):
    """The children, but never the cells of a table: they are rows times columns."""
    if node.getRoleName() in ("table", "tree table"):
        return []
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]


def walk(node, visible=True):
    for child in children(node):
        if visible and not child.getState().contains(pyatspi.STATE_SHOWING):
            continue
        yield child
        yield from walk(child, visible)


def plain(name):
    return name.replace("&", "")


class Window:
    """One running program, by the name it gives to the accessibility bus."""

    def __init__(self, name, process):
        self.process = process
        self.app = wait(lambda: self.find_app(name), f"the program {name}")

    def find_app(self, name):
        if self.process.poll() is not None:
            raise NotSeen(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop if app is not None and app.name.lower() == name.lower()), None)

    def all(self, role=None, name=None, within=None):
        roles = {role} if isinstance(role, str) else role
        return [node for node in walk(within or self.app)
                if (not roles or node.getRoleName() in roles) and (name is None or self.matches(node, name))]

    @staticmethod
    def matches(node, name):
        return name(plain(node.name)) if callable(name) else plain(node.name) == name

    def see(self, role=None, name=None, within=None):
        """The control, once it is there."""
        def what():
            said = sorted({(node.getRoleName(), node.name) for node in self.all(role, within=within)})
            return f"{role} {name!r}; there are {said[:40]}"
        try:
            return wait(lambda: next(iter(self.all(role, name, within)), None), "")
        except NotSeen:
            raise NotSeen(f"never seen: {what()}") from None

    def gone(self, role, name):
        wait(lambda: not self.all(role, name), f"{role} {name!r} to go away")

    def press(self, role, name, within=None):
        node = self.see(role, name, within)
        wait(lambda: node.getState().contains(pyatspi.STATE_ENABLED), f"{name!r} enabled")
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = next((i for i, one in enumerate(names) if one in ("Press", "Toggle", "ShowMenu")), 0)
        action.doAction(wanted)
        return node

    def choose_in_menu(self, *names):
        """Goes down a menu of the menu bar. (A menu that pops up from a button is not in the tree.)"""
        node = self.see("menu bar")
        for name in names:
            node = wait(lambda: next((child for child in walk(node, visible=False) if plain(child.name) == name), None),
                        f"{name!r} in the menu")
            node.queryAction().doAction(0)

    def enabled(self, role, name):
        return self.see(role, name).getState().contains(pyatspi.STATE_ENABLED)

    @staticmethod
    def click(node):
        """A click of the mouse, for what has no action of its own: rows and items of lists."""
        box = wait(lambda: node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS), f"the place of {node.name!r}")
        pyatspi.Registry.generateMouseEvent(box.x + min(box.width // 2, 60), box.y + box.height // 2, "b1c")

    def type(self, role, name, text, within=None):
        node = self.see(role, name, within)
        node.queryEditableText().setTextContents(text)
        return node

    @staticmethod
    def key(name):
        """A key of the keyboard, to whatever has the focus: "Return", "ctrl+3"."""
        *held, last = name.split("+")
        codes = [KEYS[part] for part in held]
        for code in codes:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(KEYS[last], None, pyatspi.KEY_PRESSRELEASE)
        for code in reversed(codes):
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)

    def controls(self):
        """(role, name) of each control on the screen, in the order of the tree; a menu may stand open or not."""
        return [(node.getRoleName(), plain(node.name)) for node in walk(self.app)
                if node.getRoleName() in INTERACTIVE - {"menu", "menu item"} and not is_part(node)]

    def texts(self, within=None):
        """Every word that is on the screen outside tables."""
        return [plain(node.name) for node in walk(within or self.app) if node.name]

    def says(self, words, within=None):
        """Once a text that contains `words` is on the screen, that text."""
        try:
            return wait(lambda: next((text for text in self.texts(within) if words in text), None), "")
        except NotSeen:
            raise NotSeen(f"never said: {words!r}; said: {self.texts(within)[:60]}") from None

    def unnamed(self):
        """The controls a screen reader would have no name for."""
        return [(node.getRoleName(), path_of(node)) for node in walk(self.app)
                if node.getRoleName() in INTERACTIVE and not node.name.strip() and not is_part(node)]


def is_part(node):
    """A piece of a control that has a name of its own: the field in a spin or combo box, its list."""
    parent = node.parent
    return parent is not None and parent.getRoleName() in ("combo box", "spin button") and bool(parent.name.strip())


def path_of(node):
    names = []
    while node is not None and node.getRoleName() not in ("application", "desktop frame"):
        names.append(f"{node.getRoleName()} {node.name!r}")
        node = node.parent
    return " < ".join(names)


def outline(node, depth=0):
    """The tree as text, for the log of a failing run."""
    lines = [f"{'  ' * depth}[{node.getRoleName()}] {node.name!r} {node.description!r}"]
    for child in children(node):
        if child.getState().contains(pyatspi.STATE_SHOWING):
            lines += outline(child, depth + 1)
    return lines
