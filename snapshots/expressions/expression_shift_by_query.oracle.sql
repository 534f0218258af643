-- Entry.objects.order_by('pk').values_list(F('rating').bitleftshift(OF_THE_SAME_BLOG))

SELECT
  (
    "EXAMPLE_ENTRY"."RATING" * POWER(
      2,
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
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
