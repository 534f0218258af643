-- Document.objects.order_by('pk').filter(data__a__b__c__2__d='deep')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    DBMS_LOB.SUBSTR(
      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c[2].d' RETURNING CLOB WITH WRAPPER),
      1,
      2
    ) = '"'
    AND DBMS_LOB.COMPARE(
      TO_NCLOB(JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c[2].d' RETURNING CLOB)),
      TO_NCLOB(%s)
    ) = 0
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('deep',)
