-- Document.objects.order_by('pk')
--     .filter(data={'list': [1, 2, 3], 'a': {'b': {'c': [1, 2, {'d': 'deep'}]}}})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  "example_document"."data" = CAST(%s AS JSONB)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('{"list": [1, 2, 3], "a": {"b": {"c": [1, 2, {"d": "deep"}]}}}',)
