-- Company.objects.filter(point_of_contact__lastname='Smith').update(point_of_contact=None)

UPDATE "EXAMPLE_COMPANY" SET "POINT_OF_CONTACT_ID" = %s
WHERE
  "EXAMPLE_COMPANY"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_COMPANY" "U0"
    INNER JOIN "EXAMPLE_EMPLOYEE" "U1"
      ON (
        "U0"."POINT_OF_CONTACT_ID" = "U1"."ID"
      )
    WHERE
      "U1"."LASTNAME" = %s
  );
-- parameters: (None, 'Smith')
