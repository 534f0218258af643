-- Document.objects.order_by('pk').annotate(v=KT('data__a__b__c__2__d'))

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  TO_NCLOB(
    COALESCE(
      JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c[2].d' RETURNING CLOB),
      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c[2].d' RETURNING CLOB)
    )
  ) AS "V"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
