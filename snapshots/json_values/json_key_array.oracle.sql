-- Document.objects.order_by('pk').filter(data__tags=['red', 'green'])

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EQUAL(
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.tags' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.tags' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ),
    %s
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('["red", "green"]',)
