-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  DBMS_LOB.SUBSTR(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    ),
    2000,
    1
  ) ASC,
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
