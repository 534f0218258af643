-- Entry.objects.update(rating=3)

UPDATE `example_entry` SET `rating` = %s;
-- parameters: (3,)
