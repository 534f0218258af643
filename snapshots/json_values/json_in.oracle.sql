-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
    OR JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
    OR JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", %s)
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('42', '"plain"', '{}')
