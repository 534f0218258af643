-- Category.objects.filter(~Q(TupleIn(Tuple('parent__id', 'id'), [(1, 2), (2, 3)])) | Q(parent__name='a'))
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
  (
    NOT (
      ("example_category"."parent_id", "example_category"."id") IN ((%s, %s), (%s, %s))
    )
    OR "T2"."name" = %s
  )
ORDER BY
  "example_category"."id" ASC;
-- parameters: (1, 2, 2, 3, 'a')
