-- Document.objects.order_by('pk').filter(data__c=None)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'c') = 1
    THEN JSONExtractRaw("example_document"."data", 'c') = 'null'
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
