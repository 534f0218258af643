-- Document.objects.order_by('pk').filter(data__a__b__c__2__d='deep')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'a', 'b', 'c', 3, 'd') = 1
    THEN (
      toString(JSONType("example_document"."data", 'a', 'b', 'c', 3, 'd')) IN ('String')
      AND JSONExtractString("example_document"."data", 'a', 'b', 'c', 3, 'd') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('deep',)
