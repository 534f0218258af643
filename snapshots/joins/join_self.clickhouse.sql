-- Category.objects.filter(parent__parent__name='All').order_by('pk')

SELECT
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id"
FROM "example_category"
INNER JOIN "example_category" AS "t2"
  ON (
    "example_category"."parent_id" = "t2"."id"
  )
INNER JOIN "example_category" AS "t3"
  ON (
    "t2"."parent_id" = "t3"."id"
  )
WHERE
  "t3"."name" = %s
ORDER BY
  "example_category"."id" ASC;
-- parameters: ('All',)
