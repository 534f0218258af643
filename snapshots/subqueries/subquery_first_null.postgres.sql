SELECT
  "example_category"."id" AS "pk",
  (
    SELECT
      "U0"."weight" AS "weight"
    FROM "example_product" AS "U0"
    WHERE
      "U0"."category_id" = (
        "example_category"."id"
      )
    ORDER BY
      1 ASC NULLS FIRST,
      "U0"."id" DESC
    LIMIT 1
  ) AS "subquery1"
FROM "example_category"
ORDER BY
  1 ASC;
-- parameters: ()
