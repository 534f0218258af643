-- Document.objects.order_by('pk').values_list('data__a__b__c', 'data__list__1')

SELECT
  CASE
    WHEN JSONHas("example_document"."data", 'a', 'b', 'c') = 1
    THEN JSONExtractRaw("example_document"."data", 'a', 'b', 'c')
  END AS "data__a__b__c",
  CASE
    WHEN toString(JSONType("example_document"."data")) IN ('Object')
    AND toString(JSONType("example_document"."data", 'list')) IN ('Array')
    AND JSONHas("example_document"."data", 'list', 2) = 1
    THEN JSONExtractRaw("example_document"."data", 'list', 2)
  END AS "data__list__1"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
