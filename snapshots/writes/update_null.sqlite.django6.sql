-- Company.objects.filter(point_of_contact__lastname='Smith').update(point_of_contact=None)

UPDATE "example_company" SET "point_of_contact_id" = %s
WHERE
  "example_company"."id" IN (
    SELECT
      "U0"."id"
    FROM "example_company" AS "U0"
    INNER JOIN "example_employee" AS "U1"
      ON (
        "U0"."point_of_contact_id" = "U1"."id"
      )
    WHERE
      "U1"."lastname" = %s
  );
-- parameters: (None, 'Smith')
