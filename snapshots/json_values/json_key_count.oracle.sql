-- Document.objects.values('title').annotate(n=Count('data__c'))

SELECT
  "EXAMPLE_DOCUMENT"."TITLE" AS "TITLE",
  COUNT(
    LENGTH(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.c' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.c' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    )
  ) AS "N"
FROM "EXAMPLE_DOCUMENT"
GROUP BY
  "EXAMPLE_DOCUMENT"."TITLE";
-- parameters: ()
