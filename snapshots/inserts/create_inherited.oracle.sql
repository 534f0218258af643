-- Restaurant.objects.create(name='New', seats=3)

INSERT INTO "EXAMPLE_PLACE" (
  "NAME",
  "ADDRESS"
)
VALUES
  (%s, %s)
RETURNING "EXAMPLE_PLACE"."ID" INTO %s;
-- parameters: ('New', '', <variable for id>)

INSERT INTO "EXAMPLE_RESTAURANT" (
  "PLACE_PTR_ID",
  "SERVES_PIZZA",
  "SEATS"
)
VALUES
  (%s, %s, %s);
-- parameters: (1, 0, 3)
