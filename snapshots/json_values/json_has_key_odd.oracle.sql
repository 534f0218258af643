-- Document.objects.order_by('pk').filter(data__has_key="quo'te")

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$."quo''te"')
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
