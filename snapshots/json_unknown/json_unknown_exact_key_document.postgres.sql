-- _told(Q(data__a={'b': {'c': [1, 2, {'d': 'deep'}]}}))

SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'a'
  ) = CAST(%s AS JSONB) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"b": {"c": [1, 2, {"d": "deep"}]}}',)
