-- Document.objects.values('title').annotate(n=Count('data__c'))

SELECT
  "example_document"."title" AS "title",
  COUNT(
    CASE
      WHEN JSONHas("example_document"."data", 'c') = 1
      THEN JSONExtractRaw("example_document"."data", 'c')
    END
  ) AS "n"
FROM "example_document"
GROUP BY
  "example_document"."title";
-- parameters: ()
