-- Category.objects.order_by('parent__parent__name', 'parent__name', 'name', 'pk')

SELECT
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id"
FROM "example_category"
LEFT OUTER JOIN "example_category" AS "t2"
  ON (
    "example_category"."parent_id" = "t2"."id"
  )
LEFT OUTER JOIN "example_category" AS "t3"
  ON (
    "t2"."parent_id" = "t3"."id"
  )
ORDER BY
  "t3"."name" ASC,
  "t2"."name" ASC,
  "example_category"."name" ASC,
  "example_category"."id" ASC;
-- parameters: ()
