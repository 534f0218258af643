-- Entry.objects.order_by('pk')
--     .values_list(F('rating').bitand(OF_THE_SAME_BLOG), F('rating').bitor(OF_THE_SAME_BLOG), F('rating').bitxor(OF_THE_SAME_BLOG))

SELECT
  (
    bitAnd(
      CAST("example_entry_outer"."rating" AS Nullable(Int64)),
      (
        SELECT
          tupleElement(
            argMax(
              tuple("u0"."rating"),
              tuple(
                NOT (
                  "u0"."rating" IS NULL
                ),
                "u0"."rating",
                NOT (
                  "u0"."id" IS NULL
                ),
                -(
                  "u0"."id"
                )
              )
            ),
            1
          ) AS "rating"
        FROM "example_entry" AS "u0"
        WHERE
          "u0"."blog_id" = (
            "example_entry_outer"."blog_id"
          )
      )
    )
  ) AS "combinedexpression1",
  (
    bitOr(
      CAST("example_entry_outer"."rating" AS Nullable(Int64)),
      (
        SELECT
          tupleElement(
            argMax(
              tuple("u0"."rating"),
              tuple(
                NOT (
                  "u0"."rating" IS NULL
                ),
                "u0"."rating",
                NOT (
                  "u0"."id" IS NULL
                ),
                -(
                  "u0"."id"
                )
              )
            ),
            1
          ) AS "rating"
        FROM "example_entry" AS "u0"
        WHERE
          "u0"."blog_id" = (
            "example_entry_outer"."blog_id"
          )
      )
    )
  ) AS "combinedexpression2",
  (
    bitXor(
      CAST("example_entry_outer"."rating" AS Nullable(Int64)),
      (
        SELECT
          tupleElement(
            argMax(
              tuple("u0"."rating"),
              tuple(
                NOT (
                  "u0"."rating" IS NULL
                ),
                "u0"."rating",
                NOT (
                  "u0"."id" IS NULL
                ),
                -(
                  "u0"."id"
                )
              )
            ),
            1
          ) AS "rating"
        FROM "example_entry" AS "u0"
        WHERE
          "u0"."blog_id" = (
            "example_entry_outer"."blog_id"
          )
      )
    )
  ) AS "combinedexpression3"
FROM "example_entry" AS "example_entry_outer"
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
