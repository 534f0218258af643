-- Document.objects.order_by('pk').filter(data__has_any_keys=['n', 's', 'tags'])

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.n')
    OR JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.s')
    OR JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.tags')
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
