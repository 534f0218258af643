-- Document.objects.order_by('pk').filter(data__has_keys=['a', 'b'])

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a')
    AND JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.b')
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
