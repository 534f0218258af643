-- Restaurant.objects.filter(seats=45).update(seats=46)

UPDATE "EXAMPLE_RESTAURANT" SET "SEATS" = %s
WHERE
  "EXAMPLE_RESTAURANT"."SEATS" = %s;
-- parameters: (46, 45)
