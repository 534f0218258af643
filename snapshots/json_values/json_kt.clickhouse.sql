-- Document.objects.order_by('pk').annotate(v=KT('data__a__b__c__2__d'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE
    WHEN JSONHas("example_document"."data", 'a', 'b', 'c', 3, 'd') = 1
    AND toString(JSONType("example_document"."data", 'a', 'b', 'c', 3, 'd')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'a', 'b', 'c', 3, 'd')
    WHEN JSONHas("example_document"."data", 'a', 'b', 'c', 3, 'd') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'a', 'b', 'c', 3, 'd')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'a', 'b', 'c', 3, 'd')
  END AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
