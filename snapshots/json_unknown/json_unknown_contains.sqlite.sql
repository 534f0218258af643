-- _told(Q(extra__contains={'x': True}))

-- refused: example.Document.extra: the lookup contains or contained_by of a JSON document is not supported on sqlite@3.31: compare the values at their keys (https://www.sqlite.org/json1.html)
