-- Product.objects.filter(category__in=with_cte((cte := named()), select=cte.queryset().filter(name__gt='D')).values('id'))
--     .update(name=Concat(F('name'), Value('!')))

UPDATE "EXAMPLE_PRODUCT" SET "NAME" = (
  "EXAMPLE_PRODUCT"."NAME" || %s
)
WHERE
  "EXAMPLE_PRODUCT"."CATEGORY_ID" IN (
    WITH "R"("ID", "NAME") AS (
      SELECT
        "U0"."ID" AS "ID",
        "U0"."NAME" AS "NAME"
      FROM "EXAMPLE_CATEGORY" "U0"
      WHERE
        "U0"."PARENT_ID" IS NULL
      UNION ALL
      SELECT
        "U0"."ID" AS "ID",
        "U0"."NAME" AS "NAME"
      FROM "EXAMPLE_CATEGORY" "U0"
      INNER JOIN "R" "U2"
        ON "U0"."PARENT_ID" = (
          "U2"."ID"
        )
    )
    SELECT
      "U0"."ID" AS "ID"
    FROM "R" "U0"
    WHERE
      "U0"."NAME" > %s
  );
-- parameters: ('!', 'D')
