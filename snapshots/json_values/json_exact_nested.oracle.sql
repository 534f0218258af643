-- Document.objects.order_by('pk')
--     .filter(data={'list': [1, 2, 3], 'a': {'b': {'c': [1, 2, {'d': 'deep'}]}}})

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('{"list": [1, 2, 3], "a": {"b": {"c": [1, 2, {"d": "deep"}]}}}',)
