UPDATE "example_company" SET "point_of_contact_id" = %s
WHERE
  "example_company"."id" = %s;
-- parameters: (9, 2)
