-- Document.objects.order_by('pk').exclude(data={'b': 'text', 'c': None, 'a': 1})

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
    JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('{"b": "text", "c": null, "a": 1}',)
