-- Category.objects.exclude(TupleIn(Tuple('parent__id', 'parent__parent__id'), [(1, 1), (2, 1)]))
--     .order_by('pk')

SELECT
  "example_category"."id",
  "example_category"."name",
  "example_category"."parent_id"
FROM "example_category"
LEFT OUTER JOIN "example_category" AS "T2"
  ON (
    "example_category"."parent_id" = "T2"."id"
  )
WHERE
  NOT (
    ("example_category"."parent_id", "T2"."parent_id") IN ((%s, %s), (%s, %s))
  )
ORDER BY
  "example_category"."id" ASC;
-- parameters: (1, 1, 2, 1)
