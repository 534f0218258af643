-- Employee.objects.filter(_is_in('"example_employee"."id" <> ALL (SELECT "point_of_contact_id" FROM "example_company")'))
--     .order_by('pk')

SELECT
  "example_employee"."id",
  "example_employee"."firstname",
  "example_employee"."lastname",
  "example_employee"."salary"
FROM "example_employee"
WHERE
  (
    NOT (
      CASE
        WHEN "example_employee"."id" IN (
          SELECT
            "point_of_contact_id"
          FROM "example_company"
        )
        THEN TRUE
        WHEN EXISTS(
          SELECT
            1 AS "row"
          FROM (
            SELECT
              "point_of_contact_id"
            FROM "example_company"
          ) AS "searched"
          WHERE
            "searched"."point_of_contact_id" IS NULL
        )
        THEN NULL
        ELSE FALSE
      END
    )
  )
ORDER BY
  "example_employee"."id" ASC;
-- parameters: ()
