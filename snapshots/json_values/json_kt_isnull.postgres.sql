-- Document.objects.order_by('pk').annotate(v=KT('data__c')).filter(v__isnull=True)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  (
    "example_document"."data" ->> 'c'
  ) AS "v"
FROM "example_document"
WHERE
  (
    "example_document"."data" ->> 'c'
  ) IS NULL
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
