-- Product.objects.filter(category__in=with_cte((cte := named()), select=cte.queryset().filter(name__gt='D')).values('id'))
--     .update(name=Concat(F('name'), Value('!')))

UPDATE "example_product" SET "name" = CONCAT("example_product"."name", %s)
WHERE
  "example_product"."category_id" IN (
    WITH RECURSIVE "r" AS (
      (
        SELECT
          "U0"."id" AS "id",
          "U0"."name" AS "name"
        FROM "example_category" AS "U0"
        WHERE
          "U0"."parent_id" IS NULL
      )
      UNION ALL
      (
        SELECT
          "U0"."id" AS "id",
          "U0"."name" AS "name"
        FROM "example_category" AS "U0"
        INNER JOIN "r" AS "U2"
          ON "U0"."parent_id" = (
            "U2"."id"
          )
      )
    )
    SELECT
      "U0"."id" AS "id"
    FROM "r" AS "U0"
    WHERE
      "U0"."name" > %s
  );
-- parameters: ('!', 'D')
