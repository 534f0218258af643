-- Entry.objects.order_by('pk')
--     .values_list(F('rating').bitand(OF_THE_SAME_BLOG), F('rating').bitor(OF_THE_SAME_BLOG), F('rating').bitxor(OF_THE_SAME_BLOG))

SELECT
  (
    "example_entry"."rating" & (
      SELECT
        "U0"."rating" AS "rating"
      FROM "example_entry" AS "U0"
      WHERE
        "U0"."blog_id" = (
          "example_entry"."blog_id"
        )
      ORDER BY
        1 DESC,
        "U0"."id" ASC
      LIMIT 1
    )
  ) AS "combinedexpression1",
  (
    "example_entry"."rating" | (
      SELECT
        "U0"."rating" AS "rating"
      FROM "example_entry" AS "U0"
      WHERE
        "U0"."blog_id" = (
          "example_entry"."blog_id"
        )
      ORDER BY
        1 DESC,
        "U0"."id" ASC
      LIMIT 1
    )
  ) AS "combinedexpression2",
  (
    "example_entry"."rating" # (
      SELECT
        "U0"."rating" AS "rating"
      FROM "example_entry" AS "U0"
      WHERE
        "U0"."blog_id" = (
          "example_entry"."blog_id"
        )
      ORDER BY
        1 DESC,
        "U0"."id" ASC
      LIMIT 1
    )
  ) AS "combinedexpression3"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
