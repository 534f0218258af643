-- Entry.objects.update(number_of_pingbacks=F('number_of_pingbacks') + 1)

UPDATE `example_entry` SET `number_of_pingbacks` = (
  `example_entry`.`number_of_pingbacks` + %s
);
-- parameters: (1,)
