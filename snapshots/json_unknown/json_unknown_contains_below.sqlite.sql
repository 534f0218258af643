-- _told(Q(data__tags__contains=['red']))

-- refused: JSON_CONTAINS is not supported on sqlite@3.31: compare the values at their keys (https://www.sqlite.org/json1.html)
