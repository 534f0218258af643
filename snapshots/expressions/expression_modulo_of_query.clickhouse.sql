-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG % 3)

SELECT
  (
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
    ) %% %s
  ) AS "combinedexpression1"
FROM "example_entry" AS "example_entry_outer"
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: (3,)
