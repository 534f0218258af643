-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG / 2, F('rating') / (OF_THE_SAME_BLOG + 1))

SELECT
  (
    TRUNC(
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
      ) / %s
    )
  ) AS "COMBINEDEXPRESSION1",
  (
    TRUNC(
      "EXAMPLE_ENTRY"."RATING" / (
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
        ) + %s
      )
    )
  ) AS "COMBINEDEXPRESSION2"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (2, 1)
