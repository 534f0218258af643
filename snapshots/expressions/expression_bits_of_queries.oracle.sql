-- Entry.objects.order_by('pk')
--     .values_list(F('rating').bitand(OF_THE_SAME_BLOG), F('rating').bitor(OF_THE_SAME_BLOG), F('rating').bitxor(OF_THE_SAME_BLOG))

SELECT
  (
    BITAND(
      "EXAMPLE_ENTRY"."RATING",
      (
        SELECT
          "U0"."RATING" AS "RATING"
        FROM "EXAMPLE_ENTRY" "U0"
        WHERE
          "U0"."BLOG_ID" = (
            "EXAMPLE_ENTRY"."BLOG_ID"
          )
        ORDER BY
          1 DESC,
          "U0"."ID" ASC
        FETCH FIRST 1 ROWS ONLY
      )
    )
  ) AS "COMBINEDEXPRESSION1",
  (
    "EXAMPLE_ENTRY"."RATING" + (
      SELECT
        "U0"."RATING" AS "RATING"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."BLOG_ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
      ORDER BY
        1 DESC,
        "U0"."ID" ASC
      FETCH FIRST 1 ROWS ONLY
    ) - BITAND(
      "EXAMPLE_ENTRY"."RATING",
      (
        SELECT
          "U0"."RATING" AS "RATING"
        FROM "EXAMPLE_ENTRY" "U0"
        WHERE
          "U0"."BLOG_ID" = (
            "EXAMPLE_ENTRY"."BLOG_ID"
          )
        ORDER BY
          1 DESC,
          "U0"."ID" ASC
        FETCH FIRST 1 ROWS ONLY
      )
    )
  ) AS "COMBINEDEXPRESSION2",
  (
    "EXAMPLE_ENTRY"."RATING" + (
      SELECT
        "U0"."RATING" AS "RATING"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."BLOG_ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
      ORDER BY
        1 DESC,
        "U0"."ID" ASC
      FETCH FIRST 1 ROWS ONLY
    ) - 2 * BITAND(
      "EXAMPLE_ENTRY"."RATING",
      (
        SELECT
          "U0"."RATING" AS "RATING"
        FROM "EXAMPLE_ENTRY" "U0"
        WHERE
          "U0"."BLOG_ID" = (
            "EXAMPLE_ENTRY"."BLOG_ID"
          )
        ORDER BY
          1 DESC,
          "U0"."ID" ASC
        FETCH FIRST 1 ROWS ONLY
      )
    )
  ) AS "COMBINEDEXPRESSION3"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
