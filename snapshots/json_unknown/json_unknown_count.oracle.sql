-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT(
    CASE
      WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
      THEN "EXAMPLE_DOCUMENT"."ID"
    END
  ) AS "YES",
  COUNT(
    CASE
      WHEN NOT (
        JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
        AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
      )
      THEN "EXAMPLE_DOCUMENT"."ID"
    END
  ) AS "NO"
FROM "EXAMPLE_DOCUMENT";
-- parameters: ('{"x": true}',)
