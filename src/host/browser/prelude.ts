// Runs in the pane before Microsoft's client library, which looks for a bridge to its host while it loads.
window.parent.concordHost?.prepareClient(window);
