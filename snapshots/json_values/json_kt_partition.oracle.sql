-- Document.objects.order_by('pk').annotate(v=Window(Count('pk'), partition_by=KT('data__b')))

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  COUNT("EXAMPLE_DOCUMENT"."ID") OVER (
    PARTITION BY TO_NCHAR(
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
        )
      )
    )
  ) AS "V"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
