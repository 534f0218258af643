-- Document.objects.order_by('pk').annotate(v=KT('data__a__b__c__2__d'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  (
    "example_document"."data" #>> '{a,b,c,2,d}'
  ) AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
