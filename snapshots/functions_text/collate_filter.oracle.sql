-- Author.objects.filter(name=Collate(Value('John Lennon'), 'C'))

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  "EXAMPLE_AUTHOR"."NAME" = (
    %s COLLATE "BINARY"
  );
-- parameters: ('John Lennon',)
