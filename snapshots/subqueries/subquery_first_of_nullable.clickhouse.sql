-- Category.objects.order_by('pk')
--     .values_list('pk', Subquery(Product.objects.filter(category=OuterRef('pk')).order_by(F('weight').desc(nulls_last=True), 'pk').values('weight')[:1]))

SELECT
  "example_category"."id" AS "pk",
  (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."weight"),
          tuple(
            NOT (
              "u0"."weight" IS NULL
            ),
            "u0"."weight",
            NOT (
              "u0"."id" IS NULL
            ),
            -(
              "u0"."id"
            )
          )
        ),
        1
      ) AS "weight"
    FROM "example_product" AS "u0"
    WHERE
      "u0"."category_id" = (
        "example_category"."id"
      )
  ) AS "subquery1"
FROM "example_category"
ORDER BY
  1 ASC;
-- parameters: ()
