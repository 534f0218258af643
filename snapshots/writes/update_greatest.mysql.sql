-- Entry.objects.update(rating=Greatest('rating', Value(1)))

UPDATE `example_entry` SET `rating` = GREATEST(COALESCE(`example_entry`.`rating`, %s), %s);
-- parameters: (1, 1)
