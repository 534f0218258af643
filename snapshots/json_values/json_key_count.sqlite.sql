-- Document.objects.values('title').annotate(n=Count('data__c'))

SELECT
  "example_document"."title" AS "title",
  COUNT(
    CASE JSON_TYPE("example_document"."data", '$.c')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      WHEN 'null'
      THEN 'null'
      WHEN 'text'
      THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.c'))
      ELSE JSON_EXTRACT("example_document"."data", '$.c')
    END
  ) AS "n"
FROM "example_document"
GROUP BY
  "example_document"."title";
-- parameters: ()
