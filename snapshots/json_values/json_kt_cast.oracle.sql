-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  CAST(TO_NCHAR(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.n' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.n' RETURNING CLOB)
      )
    )
  ) AS NUMBER(11)) AS "V"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.n')
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
